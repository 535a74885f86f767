package practicestandards.service.imports.files;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;

/** Walks through hostile XML element by element, within limits. */
public final class XmlCursor implements AutoCloseable {
  private static final int CHECK_EVERY = 1024;

  private final XMLStreamReader reader;
  private final Stopwatch stopwatch;
  private final String fileWords;
  private int events;

  /**
   * @param fileWords what to call the file in a refusal
   */
  public XmlCursor(InputStream content, Stopwatch stopwatch, String fileWords) {
    this.stopwatch = stopwatch;
    this.fileWords = fileWords;
    try {
      this.reader = HardenedXml.open(content);
    } catch (XMLStreamException broken) {
      throw notWellFormed(fileWords, "");
    }
  }

  /** Moves on to the next start or end of an element; false at the end of the document. */
  public boolean nextTag() {
    return move(null);
  }

  /** Like {@link #nextTag}, and collects the text passed on the way. */
  public boolean nextTag(StringBuilder text) {
    return move(text);
  }

  /** Whether the cursor stands on the start of an element. */
  public boolean isStart() {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** The element's name without prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** An attribute by its name without prefix, or nothing. */
  public @Nullable String attribute(String name) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(name)) {
        return reader.getAttributeValue(index);
      }
    }
    return null;
  }

  /** From the start of an element to its end; gives the text directly in it and below it. */
  public String textOfElement() {
    StringBuilder text = new StringBuilder();
    for (int open = 1; open > 0 && nextTag(text); ) {
      open += isStart() ? 1 : -1;
    }
    return text.toString();
  }

  /** From the start of an element to its end. */
  public void skipElement() {
    for (int open = 1; open > 0 && nextTag(); ) {
      open += isStart() ? 1 : -1;
    }
  }

  private boolean move(@Nullable StringBuilder text) {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        checkLimits(event);
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
        if (text != null && reader.isCharacters()) {
          append(text);
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException broken) {
      throw broken instanceof FileRefused refused ? refused : refusal(broken);
    }
  }

  private void checkLimits(int event) {
    if (++events % CHECK_EVERY == 0) {
      stopwatch.check();
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw FileRefused.unreadable(
          fileWords
              + " has a document type declaration (DOCTYPE) or entities of its own. A genuine export"
              + " has neither, and they can be used for attacks, so the file is not read.");
    }
  }

  private void append(StringBuilder text) {
    if (text.length() + reader.getTextLength() > HardenedXml.LONGEST_TEXT) {
      throw FileRefused.unreadable(
          fileWords + " has an element that is longer or deeper than any genuine export has.");
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** The parser's own limits speak of limits; everything else it says means broken XML. */
  private FileRefused refusal(Exception broken) {
    String said = String.valueOf(broken.getMessage());
    return said.contains("limit")
        ? FileRefused.unreadable(
            fileWords + " has an element that is longer or deeper than any genuine export has.")
        : notWellFormed();
  }

  private FileRefused notWellFormed() {
    int line = reader.getLocation().getLineNumber();
    return notWellFormed(fileWords, line < 0 ? "" : " at line " + line);
  }

  private static FileRefused notWellFormed(String fileWords, String where) {
    return FileRefused.unreadable(
        fileWords
            + " is damaged or cut short"
            + where
            + ": it is not complete XML. Export it again and send the whole file.");
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException closing) {
      throw new IllegalStateException("Closing a reader reads nothing", closing);
    }
  }
}
