package practicestandards.service.loads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is not taken yet. */
@Repository
class LoadParts {
  private final JdbcClient database;

  LoadParts(JdbcClient database) {
    this.database = database;
  }

  /**
   * Whole lines of a file.
   *
   * @param lines which line of the file each is
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Part(int number, Integer[] lines, byte[] content) {}

  void add(long load, int number, List<Integer> lines, byte[] content) {
    database
        .sql("insert into load_part values (:load, :number, :lines, :content)")
        .param("load", load)
        .param("number", number)
        .param("lines", lines.stream().mapToInt(Integer::intValue).toArray())
        .param("content", content)
        .update();
  }

  Optional<Part> first(long load) {
    return database
        .sql("select * from load_part where load_id = ? order by number limit 1")
        .param(load)
        .query(LoadParts::part)
        .optional();
  }

  void remove(long load, int number) {
    database
        .sql("delete from load_part where load_id = ? and number = ?")
        .params(load, number)
        .update();
  }

  void removeAll(long load) {
    database.sql("delete from load_part where load_id = ?").param(load).update();
  }

  private static Part part(ResultSet row, int number) throws SQLException {
    return new Part(
        row.getInt("number"),
        (Integer[]) row.getArray("lines").getArray(),
        row.getBytes("content"));
  }
}
