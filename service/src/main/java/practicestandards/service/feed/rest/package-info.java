/** The changes of findings over REST. */
@NullMarked
package practicestandards.service.feed.rest;

import org.jspecify.annotations.NullMarked;
