package practicestandards.service.shared.input;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;

/** The file of a form, read to its end; there nothing may follow in the form. */
final class FormFile extends ServletInputStream {
  private final InputStream file;
  private final FileItemIterator parts;
  private boolean finished;

  FormFile(InputStream file, FileItemIterator parts) {
    this.file = file;
    this.parts = parts;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    try {
      int count = finished ? -1 : file.read(buffer, offset, length);
      if (count < 0 && !finished) {
        finished = true;
        requireEnd();
      }
      return count;
    } catch (IOException cutShort) {
      throw BodyNotTaken.notOneFile();
    }
  }

  private void requireEnd() throws IOException {
    if (parts.hasNext()) {
      throw BodyNotTaken.notOneFile();
    }
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("Read by blocking only");
  }
}
