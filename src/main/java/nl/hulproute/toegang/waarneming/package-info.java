/** Who is away, until when, and which colleague stands in. */
@NullMarked
@NamedInterface("waarneming")
package nl.hulproute.toegang.waarneming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
