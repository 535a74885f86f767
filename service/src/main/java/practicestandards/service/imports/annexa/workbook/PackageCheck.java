package practicestandards.service.imports.annexa.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;

/**
 * Looks at the directory of a packed workbook before anything is unpacked: only parts that a plain
 * workbook has, each once, none outside, no more of them and no larger than a workbook needs.
 */
final class PackageCheck {
  /** Above this, a part may not be packed tighter than {@link #TIGHTEST}. */
  private static final long LARGE_PART = 4L * 1024 * 1024;

  private static final int TIGHTEST = 400;
  private static final String SAVE_PLAIN =
      " Save a copy as Excel Workbook (.xlsx) with values only, and send that.";

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/[^/]+|docMetadata/[^/]+|customXml/.+"
              + "|xl/(workbook|sharedStrings|styles|calcChain|metadata)\\.xml"
              + "|xl/_rels/workbook\\.xml\\.rels|xl/persons/.+|xl/richData/.+"
              + "|xl/(worksheets|chartsheets|theme|tables|drawings|charts|media|printerSettings"
              + "|pivotTables|pivotCache|comments|threadedComments|slicers|slicerCaches)/.+"
              + "|xl/comments\\d*\\.xml",
          Pattern.CASE_INSENSITIVE);

  private final ImportLimits limits;
  private final long packedBytes;

  PackageCheck(ImportLimits limits, long packedBytes) {
    this.limits = limits;
    this.packedBytes = packedBytes;
  }

  void check(List<ZipArchiveEntry> entries) {
    if (entries.size() > limits.parts()) {
      throw FileRefused.unreadable(
          "The workbook is made of %,d parts, more than a plain workbook has."
                  .formatted(entries.size())
              + SAVE_PLAIN);
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      checkName(entry.getName(), names);
    }
    checkKind(names);
    checkSizes(entries);
  }

  private static void checkName(String name, Set<String> names) {
    boolean escapes = name.startsWith("/") || name.contains("..") || name.contains("\\");
    if (escapes || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw FileRefused.unreadable(
          "The workbook is put together in a way that Excel never does, as in an attack: a part is"
              + " named twice or lies outside it. It is not read.");
    }
  }

  private static void checkKind(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      throw FileRefused.unsupported("This is a binary workbook (.xlsb)." + SAVE_PLAIN);
    }
    if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
      throw FileRefused.unsupported(
          "This is a ZIP archive, but no Excel workbook. Send the workbook itself, not packed with other files.");
    }
    for (String name : names) {
      if (name.contains("vbaproject") || name.startsWith("xl/macrosheets")) {
        throw FileRefused.unreadable(
            "The workbook contains macros, which are not let in." + SAVE_PLAIN);
      }
      if (name.startsWith("xl/externallinks") || name.startsWith("xl/connections")) {
        throw FileRefused.unreadable(
            "The workbook is linked to other files or data sources, which are not let in."
                + SAVE_PLAIN);
      }
      if (!name.endsWith("/") && !PLAIN.matcher(name).matches()) {
        throw FileRefused.unreadable(
            "The workbook contains more than tables, such as embedded files or controls, which are not let in."
                + SAVE_PLAIN);
      }
    }
  }

  private void checkSizes(List<ZipArchiveEntry> entries) {
    long packed = 0;
    long unpacked = 0;
    for (ZipArchiveEntry entry : entries) {
      packed += Math.max(0, entry.getCompressedSize());
      unpacked += Math.max(0, entry.getSize());
      boolean tooTight =
          entry.getSize() > LARGE_PART
              && entry.getSize() / TIGHTEST > Math.max(1, entry.getCompressedSize());
      if (packed > packedBytes || tooTight) {
        throw FileRefused.unreadable(
            "The workbook is packed far tighter than Excel packs, as in an attack. It is not read.");
      }
    }
    if (unpacked > limits.unpackedBytes()) {
      throw tooLargeUnpacked(limits);
    }
  }

  static FileRefused tooLargeUnpacked(ImportLimits limits) {
    return FileRefused.tooLarge(
        "The workbook unpacks to more than %d MiB. Leave out the sheets that are not lists 1 to 9."
            .formatted(limits.unpackedBytes() / (1024 * 1024)));
  }
}
