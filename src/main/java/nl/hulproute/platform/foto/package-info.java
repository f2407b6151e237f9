/** Photos as a phone makes them: upright, and without what they tell of where and by whom. */
@NullMarked
package nl.hulproute.platform.foto;

import org.jspecify.annotations.NullMarked;
