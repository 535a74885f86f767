package practicestandards.service.imports.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import practicestandards.service.imports.FileRefused;

/** What a file is, by its first bytes; its name and media type are not believed. */
public enum FileKind {
  XML("an XML file"),
  XLSX("an Excel workbook"),
  XLS("an Excel 97–2003 workbook");

  /** How many bytes tell. */
  public static final int TELLING_BYTES = 512;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final String READS =
      " Send the children in need census as XML, or Ofsted's Annex A as an Excel workbook.";

  private final String words;

  FileKind(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  public String words() {
    return words;
  }

  /** Whether the file is a workbook. */
  public boolean isWorkbook() {
    return this != XML;
  }

  /**
   * Recognises a file.
   *
   * @param head its first bytes, at most {@link #TELLING_BYTES}
   * @throws FileRefused if it is something else
   */
  public static FileKind of(byte[] head) {
    if (head.length == 0) {
      throw FileRefused.unreadable("The file is empty." + READS);
    }
    if (startsWith(head, ZIP)) {
      return XLSX;
    }
    if (startsWith(head, OLE2)) {
      return XLS;
    }
    return textKind(head);
  }

  private static FileKind textKind(byte[] head) {
    String text =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceAll("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .replace("\0", "")
            .stripLeading();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      throw FileRefused.unreadable(
          "This is a web page, even if its name says Excel; some systems export tables that way."
              + " Open it in Excel, save it as Excel Workbook (.xlsx) and send that.");
    }
    if (text.startsWith("<")) {
      return XML;
    }
    if (text.startsWith("%PDF")) {
      throw FileRefused.unsupported(
          "This is a PDF document, which holds no table to read." + READS);
    }
    throw FileRefused.unsupported("This is neither XML nor an Excel workbook." + READS);
  }

  private static boolean startsWith(byte[] head, byte[] magic) {
    return head.length >= magic.length
        && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
