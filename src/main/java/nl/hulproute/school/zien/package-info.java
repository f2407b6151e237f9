/** ZIEN! observation lists of pupils: answers, scores, and the pictures of them. */
@NullMarked
package nl.hulproute.school.zien;

import org.jspecify.annotations.NullMarked;
