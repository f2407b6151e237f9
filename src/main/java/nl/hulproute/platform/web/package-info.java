/** What all pages and interfaces of a node share: parts on or off, errors, languages. */
@NullMarked
package nl.hulproute.platform.web;

import org.jspecify.annotations.NullMarked;
