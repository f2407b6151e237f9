/** The verwerkersovereenkomsten between boards and samenwerkingsverbanden. */
@NullMarked
package nl.hulproute.register.overeenkomst;

import org.jspecify.annotations.NullMarked;
