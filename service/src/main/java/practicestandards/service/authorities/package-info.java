/**
 * What an authority tells once, for all its kept cases: settings, terms, and what each source
 * supplies.
 */
@NullMarked
@ApplicationModule
package practicestandards.service.authorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
