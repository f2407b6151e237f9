/** All documents of a dossier at once: as files in a ZIP, or behind each other on paper. */
@NullMarked
package nl.hulproute.swv.bundel;

import org.jspecify.annotations.NullMarked;
