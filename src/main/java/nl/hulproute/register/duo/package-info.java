/** Boards, schools and deelnames from the files of DUO's open data: read, compared, applied. */
@NullMarked
package nl.hulproute.register.duo;

import org.jspecify.annotations.NullMarked;
