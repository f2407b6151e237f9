/** Who a part is to the others: its certificate, its port, and what may be asked there. */
@NullMarked
package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.NullMarked;
