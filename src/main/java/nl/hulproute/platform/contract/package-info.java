/** Publishes a contract: one OpenAPI document, of which the JSON and a readable page are made. */
@NullMarked
package nl.hulproute.platform.contract;

import org.jspecify.annotations.NullMarked;
