package longrun.source;

import longrun.source.archive.Parcel;

/** Tells how far all of a parcel has come while its files are read one by one. */
final class ProgressOfParcel implements Progress {
    private final Parcel parcel;
    private final Progress whole;
    private int rowsBefore;
    private int rows;

    ProgressOfParcel(Parcel parcel, Progress whole) {
        this.parcel = parcel;
        this.whole = whole;
    }

    /** Of the parcel's next file. */
    Progress next() {
        rowsBefore = rows;
        return this;
    }

    @Override
    public void at(long bytesRead, long bytesTotal, int rowsOfFile) {
        rows = rowsBefore + rowsOfFile;
        whole.at(parcel.bytesRead(), parcel.bytesTotal(), rows);
    }
}
