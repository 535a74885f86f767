/** What people are told of a finding, in plain English; knows neither the rules nor the tables. */
@NullMarked
package practicestandards.rules.sentences;

import org.jspecify.annotations.NullMarked;
