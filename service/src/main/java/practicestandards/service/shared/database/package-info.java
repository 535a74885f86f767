/** Where cases are kept: PostgreSQL, brought along or somebody else's. */
@NullMarked
package practicestandards.service.shared.database;

import org.jspecify.annotations.NullMarked;
