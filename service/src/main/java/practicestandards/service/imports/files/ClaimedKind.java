package practicestandards.service.imports.files;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;

/** Refuses a file that is not what its name or media type says. */
public final class ClaimedKind {
  private ClaimedKind() {}

  /**
   * Compares what a file is with what is said of it.
   *
   * @throws FileRefused if XML is called a workbook, or the reverse
   */
  public static void check(FileKind is, String name, @Nullable String contentType) {
    refuseUnlessSame(is, isWorkbookByName(name), "name");
    refuseUnlessSame(is, isWorkbookByType(contentType), "content type");
  }

  private static void refuseUnlessSame(FileKind is, @Nullable Boolean workbook, String saidBy) {
    if (workbook != null && workbook != is.isWorkbook()) {
      throw FileRefused.unreadable(
          "The file's %s says %s, but it is %s. Check that it is the right file and name it for what it is."
              .formatted(saidBy, workbook ? "a workbook" : "XML", is.words()));
    }
  }

  private static @Nullable Boolean isWorkbookByName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
      return true;
    }
    return lower.endsWith(".xml") ? Boolean.FALSE : null;
  }

  private static @Nullable Boolean isWorkbookByType(@Nullable String contentType) {
    String lower = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (lower.contains("spreadsheetml") || lower.contains("ms-excel")) {
      return true;
    }
    return lower.startsWith("application/xml") || lower.startsWith("text/xml")
        ? Boolean.FALSE
        : null;
  }
}
