package longrun.dashboard.effect;

import longrun.dashboard.chart.Picture;

/** A story, and its charts as pictures. */
public record ShareView(
        EffectView.Story story, EffectView.Told told, EffectView.Compared compared, Picture months, Picture paces) {}
