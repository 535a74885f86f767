package practicestandards.service.imports.annexa.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.files.Stopwatch;

/** Reads an Excel 97–2003 workbook (.xls), record by record. Nothing is computed. */
public final class XlsReader {
  private final ImportLimits limits;
  private final Stopwatch stopwatch;

  public XlsReader(ImportLimits limits, Stopwatch stopwatch) {
    this.limits = limits;
    this.stopwatch = stopwatch;
  }

  /** Shows the workbook to the visitor. */
  public void read(byte[] content, SheetVisitor visitor) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      refuseOtherThanPlain(files.getRoot());
      XlsRecords records = new XlsRecords(visitor, limits, stopwatch);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(records);
      new HSSFEventFactory().processWorkbookEvents(request, files);
      records.end();
    } catch (EncryptedDocumentException locked) {
      throw locked();
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof FileRefused refused ? refused : WorkbookPackage.damaged();
    }
  }

  private static void refuseOtherThanPlain(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw locked();
    }
    if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      throw FileRefused.unreadable(
          "The workbook contains macros, which are not let in."
              + " Save a copy as Excel Workbook (.xlsx) and send that.");
    }
    if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
      throw FileRefused.unsupported(
          "This is a document of another Office program, not an Excel workbook.");
    }
  }

  private static FileRefused locked() {
    return FileRefused.unreadable(
        "The workbook is locked with a password. Take the password off and send it again.");
  }
}
