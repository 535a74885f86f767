package practicestandards.rules.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook's package, by name. */
final class Parts {
  private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final int LENGTH_OF_END = 22;

  private Parts() {}

  /** Whether a file begins as a package does. */
  static boolean isPackage(byte[] file) {
    return file.length > LENGTH_OF_END && isMarked(file, 0, 3, 4);
  }

  /** Whether the end of the package is there. */
  static boolean isWhole(byte[] file) {
    for (int i = file.length - LENGTH_OF_END; i >= 0; i--) {
      if (isMarked(file, i, 5, 6)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(byte[] file, int at, int third, int fourth) {
    return file[at] == 'P'
        && file[at + 1] == 'K'
        && file[at + 2] == third
        && file[at + 3] == fourth;
  }

  /** The parts of a package that we wrote ourselves. */
  static Map<String, byte[]> unpack(byte[] workbook) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * A package of these parts: the same bytes on every machine, because nothing in it is compressed
   * or dated and the parts stand in the order of their names.
   */
  static byte[] pack(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(entry(part.getKey(), part.getValue()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS_THE_SAME);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
