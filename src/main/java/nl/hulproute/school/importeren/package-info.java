/** Pupils and groups from an EDEXML file. */
@NullMarked
package nl.hulproute.school.importeren;

import org.jspecify.annotations.NullMarked;
