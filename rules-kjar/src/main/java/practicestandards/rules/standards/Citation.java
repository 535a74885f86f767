package practicestandards.rules.standards;

/**
 * Where a clause stands in the authority's document.
 *
 * @param document the document's title and date
 * @param section the chapter, by its short name
 * @param row the row of the chapter's table; a long heading is shortened
 */
public record Citation(String document, String section, String row) {}
