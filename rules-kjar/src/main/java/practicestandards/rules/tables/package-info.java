/**
 * The analysts' workbooks: their columns, read into rows that hold data and never code, and written
 * in the one form that the rules are built from.
 */
@NullMarked
package practicestandards.rules.tables;

import org.jspecify.annotations.NullMarked;
