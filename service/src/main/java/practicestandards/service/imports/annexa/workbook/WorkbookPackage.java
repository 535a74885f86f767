package practicestandards.service.imports.annexa.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;

/** The parts of an .xlsx file, opened only after its structure was found harmless. */
final class WorkbookPackage implements AutoCloseable {
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
  private final ImportLimits limits;
  private long unpacked;

  private WorkbookPackage(ZipFile zip, ImportLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens a workbook.
   *
   * @throws FileRefused if its structure is not that of a plain workbook
   */
  static WorkbookPackage open(byte[] content, ImportLimits limits) {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
              .setIgnoreLocalFileHeader(true)
              .get();
      WorkbookPackage opened = new WorkbookPackage(zip, limits);
      List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
      new PackageCheck(limits, content.length).check(entries);
      entries.forEach(entry -> opened.parts.put(entry.getName(), entry));
      return opened;
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof FileRefused refused ? refused : damaged();
    }
  }

  /** Whether there is a part of that name. */
  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** Opens a part, or nothing if there is none; what is read of it counts towards the limit. */
  @Nullable InputStream part(String name) {
    ZipArchiveEntry entry = parts.get(name);
    if (entry == null) {
      return null;
    }
    try {
      return new Counted(zip.getInputStream(entry));
    } catch (IOException broken) {
      throw damaged();
    }
  }

  static FileRefused damaged() {
    return FileRefused.unreadable(
        "The workbook is damaged or cut short: it cannot be unpacked."
            + " Open it in Excel, save it again and send that copy.");
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException closing) {
      throw new IllegalStateException("Closing memory fails never", closing);
    }
  }

  /** Counts what all parts together unpack to, whatever the directory says of their sizes. */
  private final class Counted extends java.io.FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > limits.unpackedBytes()) {
        throw PackageCheck.tooLargeUnpacked(limits);
      }
    }
  }
}
