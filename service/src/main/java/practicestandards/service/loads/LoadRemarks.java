package practicestandards.service.loads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what the sender of a file should know. */
@Repository
class LoadRemarks {
  /** The most that are listed. */
  private static final int MOST = 1_000;

  private final JdbcClient database;
  private final JdbcTemplate batches;

  LoadRemarks(JdbcClient database, JdbcTemplate batches) {
    this.database = database;
    this.batches = batches;
  }

  void add(long load, List<Remark> remarks) {
    batches.batchUpdate(
        """
        insert into load_remark (load_id, refused, line, place, column_name, pointer, detail)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        remarks.stream().map(each -> columns(load, each)).toList());
  }

  /** The first of one kind, in the order of the file. */
  List<Remark> first(long load, boolean refused) {
    return database
        .sql(
            """
            select * from load_remark where load_id = ? and refused = ?
            order by line, number limit ?
            """)
        .params(load, refused, MOST)
        .query(LoadRemarks::remark)
        .list();
  }

  private static @Nullable Object[] columns(long load, Remark remark) {
    return new @Nullable Object[] {
      load,
      remark.refused(),
      remark.line(),
      remark.place(),
      remark.column(),
      remark.pointer(),
      remark.detail()
    };
  }

  private static Remark remark(ResultSet row, int number) throws SQLException {
    return new Remark(
        row.getBoolean("refused"),
        row.getObject("line", Long.class),
        row.getString("place"),
        row.getString("column_name"),
        row.getString("pointer"),
        row.getString("detail"));
  }
}
