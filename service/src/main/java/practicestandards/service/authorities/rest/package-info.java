/** What an authority tells, over REST. */
@NullMarked
package practicestandards.service.authorities.rest;

import org.jspecify.annotations.NullMarked;
