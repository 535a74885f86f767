package practicestandards.scenarios.generators;

import java.util.List;

/**
 * One list of the workbook, before it is written.
 *
 * @param sheet the sheet's title
 * @param title a title above the headings; none if empty
 * @param headings the heads of the columns
 * @param rows the rows; a cell is a date, a number or a text
 */
record SyntheticList(String sheet, String title, List<String> headings, List<List<Object>> rows) {}
