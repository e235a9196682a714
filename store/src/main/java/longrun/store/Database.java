package longrun.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Does work in transactions: all of it or nothing. */
final class Database implements AutoCloseable {
    private final Dialect dialect;

    Database(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Work on a connection, inside a transaction. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T on(Connection connection) throws SQLException, E;
    }

    /** Reads one state of the database. */
    <T, E extends Exception> T read(Work<T, E> work) throws E {
        return run(dialect::beginReading, work);
    }

    /** Writes; whatever the work throws undoes all of it. */
    <T, E extends Exception> T write(Work<T, E> work) throws E {
        return run(dialect::beginWriting, work);
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        dialect.close();
    }

    @FunctionalInterface
    private interface Beginning {
        void on(Connection connection) throws SQLException;
    }

    private <T, E extends Exception> T run(Beginning beginning, Work<T, E> work) throws E {
        try (Lease lease = new Lease(dialect)) {
            beginning.on(lease.connection);
            T result = work.on(lease.connection);
            lease.connection.commit();
            lease.committed = true;
            return result;
        } catch (SQLException e) {
            throw dialect.explain(e);
        }
    }

    /** A connection while it is used; what was not committed is rolled back. */
    private static final class Lease implements AutoCloseable {
        private final Dialect dialect;
        private final Connection connection;
        private boolean committed;

        Lease(Dialect dialect) throws SQLException {
            this.dialect = dialect;
            this.connection = dialect.take();
        }

        @Override
        public void close() throws SQLException {
            try {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                // Closing undoes what is open, and a connection that cannot roll back is of no more use.
                connection.close();
                throw e;
            }
            dialect.giveBack(connection);
        }
    }
}
