/**
 * The packaged service, PostgreSQL and Kafka as processes of their own, and a ledger outside them
 * of what was sent: nothing acknowledged is lost, nothing is doubled, whatever fails.
 */
@NullMarked
package practicestandards.faults;

import org.jspecify.annotations.NullMarked;
