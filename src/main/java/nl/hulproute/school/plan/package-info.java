/** Plans of a pupil and of a group: goals, approach, evaluation. */
@NullMarked
package nl.hulproute.school.plan;

import org.jspecify.annotations.NullMarked;
