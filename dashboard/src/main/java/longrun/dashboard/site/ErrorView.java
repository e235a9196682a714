package longrun.dashboard.site;

import longrun.dashboard.frame.Frame;

/** All the error page shows. */
public record ErrorView(Frame frame, String title, String advice) {}
