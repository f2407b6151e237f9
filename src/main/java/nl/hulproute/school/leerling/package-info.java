/** The pupils, their carers and their school career. */
@NullMarked
package nl.hulproute.school.leerling;

import org.jspecify.annotations.NullMarked;
