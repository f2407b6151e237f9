/**
 * Reading the documents of a dossier: page by page, turned, searched, and two beside each other.
 */
@NullMarked
package nl.hulproute.swv.lezen;

import org.jspecify.annotations.NullMarked;
