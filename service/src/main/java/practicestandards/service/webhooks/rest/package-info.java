/** Webhooks over REST. */
@NullMarked
package practicestandards.service.webhooks.rest;

import org.jspecify.annotations.NullMarked;
