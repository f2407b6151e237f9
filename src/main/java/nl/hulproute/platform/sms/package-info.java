/** Text messages through a gateway that speaks HTTP. */
@NullMarked
package nl.hulproute.platform.sms;

import org.jspecify.annotations.NullMarked;
