/** What is known of the school itself, and what a dossier needs of it. */
@NullMarked
package nl.hulproute.school.info;

import org.jspecify.annotations.NullMarked;
