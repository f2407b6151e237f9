/** How those who handle a dossier work on it together: notities, and who has it open. */
@NullMarked
package nl.hulproute.swv.overleg;

import org.jspecify.annotations.NullMarked;
