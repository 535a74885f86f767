/** Loads over REST. */
@NullMarked
package practicestandards.service.loads.rest;

import org.jspecify.annotations.NullMarked;
