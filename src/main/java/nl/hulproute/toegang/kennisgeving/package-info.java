/** What people are told: in the page, and by mail as each of them chooses. */
@NullMarked
@NamedInterface("kennisgeving")
package nl.hulproute.toegang.kennisgeving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
