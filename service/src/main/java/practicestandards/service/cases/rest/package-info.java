/** Kept cases over REST. */
@NullMarked
package practicestandards.service.cases.rest;

import org.jspecify.annotations.NullMarked;
