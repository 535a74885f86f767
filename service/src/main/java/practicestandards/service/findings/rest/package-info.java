/** Findings of all kept cases over REST. */
@NullMarked
package practicestandards.service.findings.rest;

import org.jspecify.annotations.NullMarked;
