package practicestandards.service.loads;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import practicestandards.service.cases.SentRecord;
import practicestandards.service.cases.Taken;
import practicestandards.service.loads.LineOfJson.Line;
import practicestandards.service.loads.LoadParts.Part;
import practicestandards.service.shared.input.InputError;

/**
 * The lines of a part, once they are read.
 *
 * @param sent what those say that can be read
 * @param lines which line of the file each of them is
 * @param faults what is wrong with the others
 * @param refused how many others there are
 */
record ReadPart(List<SentRecord> sent, List<Integer> lines, List<Remark> faults, long refused) {
  static ReadPart of(String authority, Part part, LineOfJson reader) {
    ReadPart read = new ReadPart(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
    long refused = 0;
    int from = 0;
    for (int number : part.lines()) {
      int to = endOf(part.content(), from);
      Line line =
          reader.read(authority, number, new ByteArrayInputStream(part.content(), from, to - from));
      from = to + 1;
      if (line.sent() == null) {
        refused++;
        read.faults.addAll(line.faults());
      } else {
        read.sent.add(line.sent());
        read.lines.add(number);
      }
    }
    return new ReadPart(read.sent, read.lines, read.faults, refused);
  }

  /** The faults, those included that were found when the lines were to be kept. */
  List<Remark> faults(List<Taken> taken) {
    List<Remark> all = new ArrayList<>(faults);
    for (int index = 0; index < taken.size(); index++) {
      if (taken.get(index) instanceof Taken.Refused fate) {
        all.add(Remark.fault(lines.get(index), new InputError("", fate.reason())));
      }
    }
    return all;
  }

  private static int endOf(byte[] content, int from) {
    int end = from;
    while (content[end] != '\n') {
      end++;
    }
    return end;
  }
}
