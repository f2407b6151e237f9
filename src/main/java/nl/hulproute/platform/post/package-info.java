/** Mail out, and in demo mode the mailbox that receives it. */
@NullMarked
package nl.hulproute.platform.post;

import org.jspecify.annotations.NullMarked;
