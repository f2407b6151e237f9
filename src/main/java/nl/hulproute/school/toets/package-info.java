/** Tests that do not belong to a method, IQ tests, and how a pupil grows. */
@NullMarked
package nl.hulproute.school.toets;

import org.jspecify.annotations.NullMarked;
