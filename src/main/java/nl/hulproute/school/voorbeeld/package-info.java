/** The fictitious pupils of demo mode. */
@NullMarked
package nl.hulproute.school.voorbeeld;

import org.jspecify.annotations.NullMarked;
