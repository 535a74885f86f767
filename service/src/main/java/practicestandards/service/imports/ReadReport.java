package practicestandards.service.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practicestandards.service.imports.ReportEntry.Outcome;
import practicestandards.service.imports.ReportEntry.Place;

/**
 * What was read of one file, what was skipped, and why. Entries beyond {@value #MOST} are only
 * counted.
 */
public final class ReadReport {
  /** The most entries that a report lists. */
  public static final int MOST = 1_000;

  private final String file;
  private String format = "";
  private final Map<String, Integer> read = new LinkedHashMap<>();
  private final Map<List<Object>, ReportEntry> entries = new LinkedHashMap<>();
  private int unlisted;

  /**
   * @param file the file's name, as the user gave it
   */
  public ReadReport(String file) {
    this.file = file;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** What the file turned out to be. */
  public String format() {
    return format;
  }

  /** How many of what were read: rows of a list, modules of a census. */
  public Map<String, Integer> read() {
    return Map.copyOf(read);
  }

  /** The entries, in the order of the file. */
  public List<ReportEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** How many further entries there would be. */
  public int unlisted() {
    return unlisted;
  }

  /** Says what the file turned out to be. */
  public void format(String name) {
    format = name;
  }

  /** Counts one row or module. */
  public void count(String what) {
    read.merge(what, 1, Integer::sum);
  }

  /** Counts rows or modules that may be none. */
  public void count(String what, int many) {
    read.merge(what, many, Integer::sum);
  }

  /** Says that something was left out. */
  public void skipped(Place place, String message) {
    add(Outcome.SKIPPED, place, message);
  }

  /** Says that a column, a sheet or an element is not known, and so not read. */
  public void unknown(Place place, String message) {
    add(Outcome.UNKNOWN, place, message);
  }

  /** Remarks on something that was read. */
  public void note(Place place, String message) {
    add(Outcome.NOTE, place, message);
  }

  private void add(Outcome outcome, Place place, String message) {
    List<Object> key = List.of(outcome, place, message);
    ReportEntry known = entries.get(key);
    if (known == null && entries.size() >= MOST) {
      unlisted++;
      return;
    }
    int times = known == null ? 1 : known.times() + 1;
    entries.put(key, new ReportEntry(outcome, place, message, times));
  }
}
