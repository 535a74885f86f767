package practicestandards.rules.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses a hostile package before anything in it is parsed as a workbook. */
final class PackageCheck {
  static final int MOST_BYTES = 1 << 20;
  static final int MOST_UNPACKED_BYTES = 16 << 20;
  static final int MOST_PARTS = 40;

  private static final String SAVE_AGAIN =
      "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).";

  /** What is read. */
  private static final Pattern READ =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|docProps/(app|core|custom)\\.xml"
              + "|xl/(workbook|sharedStrings|styles|metadata)\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/worksheets/sheet\\d{1,2}\\.xml|xl/theme/theme\\d\\.xml");

  /** What office programs add and nobody needs: comments, printer settings, labels. */
  private static final Pattern DROPPED =
      Pattern.compile(
          "xl/worksheets/_rels/sheet\\d{1,2}\\.xml\\.rels|xl/comments(/comment)?\\d{1,2}\\.xml"
              + "|xl/threadedComments/threadedComment\\d{1,2}\\.xml|xl/persons/person\\d?\\.xml"
              + "|xl/drawings/(vmlDrawing\\d{1,2}\\.vml|drawing\\d{1,2}\\.xml)"
              + "|xl/printerSettings/printerSettings\\d{1,2}\\.bin|docMetadata/LabelInfo\\.xml"
              + "|customXml/(_rels/)?item(Props)?\\d{1,2}\\.xml(\\.rels)?");

  private final Faults faults;
  private final Set<String> names = new HashSet<>();
  private int unpacked;

  PackageCheck(Faults faults) {
    this.faults = faults;
  }

  /** The parts that are read, each well-formed and within bounds; without faults, all of them. */
  Map<String, byte[]> partsOf(byte[] bytes) {
    Map<String, byte[]> parts = new TreeMap<>();
    if (bytes.length > MOST_BYTES) {
      faults.inFile("The file is larger than 1 MiB.", "Keep only the rows of this workbook.");
    } else if (!Parts.isPackage(bytes)) {
      faults.inFile("This is not an .xlsx workbook, or it is encrypted.", SAVE_AGAIN);
    } else if (!Parts.isWhole(bytes)) {
      faults.inFile("The file is cut short.", SAVE_AGAIN);
    } else {
      unpack(bytes, parts);
    }
    if (faults.isEmpty()) {
      XmlCheck xml = new XmlCheck(faults);
      parts.forEach(xml::check);
      parts.keySet().removeIf(name -> !READ.matcher(name).matches());
    }
    return parts;
  }

  private void unpack(byte[] bytes, Map<String, byte[]> parts) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (names.size() == MOST_PARTS) {
          faults.inFile("The package has more than 40 parts.", SAVE_AGAIN);
          return;
        }
        checkName(entry.getName());
        byte[] content = zip.readNBytes(MOST_UNPACKED_BYTES - unpacked + 1);
        unpacked += content.length;
        if (unpacked > MOST_UNPACKED_BYTES) {
          faults.inFile("The file unpacks to more than 16 MiB.", SAVE_AGAIN);
          return;
        }
        parts.put(entry.getName(), content);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      faults.inFile("The file is damaged.", SAVE_AGAIN);
    }
    if (parts.isEmpty()) {
      faults.inFile("The file is damaged.", SAVE_AGAIN);
    }
  }

  private void checkName(String name) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      faults.inFile("The package holds a part twice: " + Quoted.of(name) + ".", SAVE_AGAIN);
    }
    if (READ.matcher(name).matches() || DROPPED.matcher(name).matches()) {
      return;
    }
    if (name.contains("vbaProject")) {
      faults.inFile("The workbook has macros.", SAVE_AGAIN);
    } else if (name.contains("externalLink") || name.contains("connections")) {
      faults.inFile("The workbook is linked to other files.", "Remove the links to other files.");
    } else {
      faults.inFile(
          "The workbook holds more than sheets of cells: " + Quoted.of(name) + ".",
          "Remove pictures, charts, tables and embedded objects.");
    }
  }
}
