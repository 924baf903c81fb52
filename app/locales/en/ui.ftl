### Words of the common furniture: frame, forms, tables, charts.

## Frame

ui-skip-to-content = Skip to the content
ui-about = Public consultations
ui-menu = Menu
ui-nav-main = Main
ui-nav-consultations = Consultations
ui-nav-strategies = Strategies
ui-nav-organisations = Organisations
ui-sign-in = Sign in
ui-sign-up = Sign up
ui-sign-out = Sign out
ui-breadcrumbs = You are here
ui-footer-software = Run with Narada, free software for public participation.

## Reader settings

ui-text-size = Text size
ui-text-size-step = Text size { $percent }%
ui-high-contrast = High contrast
ui-wide-spacing = Wide spacing
ui-language = Language
ui-usual-settings = Back to usual text, contrast and spacing

## Forms

ui-error-refused = That could not be done
ui-error-summary = { $count ->
    [one] { $count } thing needs your attention
   *[other] { $count } things need your attention
}

## Stages

ui-stage-past = done
ui-stage-now = now
ui-stage-next = to come

## Pages of a list

ui-pages = Pages
ui-page-previous = Previous
ui-page-next = Next
ui-page-number = Page { $number }

## Results

ui-support = Support
ui-neutral = Neutral
ui-against = Against
ui-as-table = The numbers as a table
ui-result-caption = Votes by answer
ui-result-answer = Answer
ui-result-votes = Votes
ui-result-share = Share
ui-result-total = Total
ui-result-none = No votes yet.
ui-result-none-given = No votes.

## Changes of a text

ui-diff-removed = Removed:
ui-diff-added = Added:
ui-latest-changes = Only the latest { $shown } changes are shown.
ui-field-kept = What you wrote
