# The figures of src/statistics, as R makes them. In this folder, with r-base-core and r-cran-psych:
#   Rscript --vanilla proof.R > r-output.txt
# writes cohort.csv (simulated people), expected.json (what the tests read) and r-output.txt (the same, to be read).
suppressPackageStartupMessages(library(psych))
options(digits = 15, width = 110)
cat(R.version.string, "· psych", as.character(packageVersion("psych")), "\n")

# JSON with every digit; NA, NaN and infinities are null.
json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    parts <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ","), "]"))
    return(paste0("{", paste0('"', names(x), '":', parts, collapse = ","), "}"))
  }
  one <- if (is.character(x)) paste0('"', x, '"') else
    if (is.logical(x)) ifelse(is.na(x), "null", tolower(as.character(x))) else
    ifelse(is.finite(x), sprintf("%.17g", x), "null")
  if (length(x) == 1 && !inherits(x, "vector")) one else paste0("[", paste(one, collapse = ","), "]")
}
many <- function(x) structure(x, class = c("vector", class(x)))   # a list even when it holds one or none

told <- list()
tell <- function(name, value) { cat("\n##", name, "\n"); str(value, digits.d = 15, give.attr = FALSE, vec.len = 12); told[[name]] <<- value }

# -- one list of answers -------------------------------------------------------------------------------------------------------
summary_of <- function(x) {
  given <- x[!is.na(x)]
  list(values = many(x), n = length(given), missing = sum(is.na(x)), mean = mean(given), sd = sd(given),
       median = median(given), lower = unname(quantile(given, .25, type = 7)), upper = unname(quantile(given, .75, type = 7)),
       iqr = IQR(given, type = 7), floor = mean(given == 0), ceiling = mean(given == 10))
}
set.seed(20261122)
lists <- list(
  none = numeric(0), only_missing = c(NA_real_, NA_real_), one = 7, two = c(3, 8), three_one_missing = c(3, NA, 8, 8),
  all_equal = rep(4, 12), all_equal_fractions = rep(0.1, 10), floor = c(rep(0, 9), 1, 2), ceiling = c(rep(10, 14), 9, NA, NA),
  ties = c(1, 1, 2, 2, 2, 3, 3, 3, 3, 9), negative = c(-3.5, -1.25, 0, 2.75), fractions = c(63.25, 41.6666666666667, 88, 12.5, 50),
  far_from_zero = 1e9 + c(1, 2, 3, 4), many = sample(c(0:10, NA), 997, replace = TRUE))
tell("summaries", lapply(lists, summary_of))

# -- shares --------------------------------------------------------------------------------------------------------------------
wilson <- function(count, of) {
  suppressWarnings(test <- prop.test(count, of, correct = FALSE))
  list(count = count, of = of, from = test$conf.int[1], to = test$conf.int[2])
}
tell("proportions", Map(wilson, c(0, 1, 0, 1, 7, 10, 12, 50, 999999, 0), c(1, 1, 12, 9, 9, 12, 12, 100, 1000000, 1000000)))

# -- Student's t ---------------------------------------------------------------------------------------------------------------
degrees <- c(1, 1.5, 2, 2.7, 3, 4, 5, 6, 7, 8, 9, 10, 14.3, 29, 58, 99.5, 100, 250, 1000, 12345.6, 1e6)
tell("t", unname(lapply(degrees, function(df) list(df = df, q75 = qt(.75, df), q975 = qt(.975, df), q995 = qt(.995, df), q10 = qt(.1, df)))))

# -- Cronbach's alpha ----------------------------------------------------------------------------------------------------------
rows_of <- function(m) unname(lapply(seq_len(nrow(m)), function(i) many(unname(m[i, ]))))
alpha_of <- function(m) {
  complete <- m[complete.cases(m), , drop = FALSE]
  k <- ncol(complete)
  by_hand <- k / (k - 1) * (1 - sum(apply(complete, 2, var)) / var(rowSums(complete)))
  by_psych <- tryCatch(suppressMessages(suppressWarnings(psych::alpha(complete, warnings = FALSE)$total$raw_alpha)), error = function(e) NA)
  list(rows = rows_of(m), n = nrow(complete), alpha = by_hand, psych = by_psych)
}
trait <- rnorm(40)
scale5 <- sapply(1:5, function(i) pmin(5, pmax(0, round(2.5 + trait + rnorm(40, sd = .8)))))
holes <- scale5; holes[cbind(c(1, 4, 4, 17, 30), c(2, 1, 5, 3, 3))] <- NA
tell("alphas", list(
  five_items = alpha_of(scale5), missing_answers = alpha_of(holes), unrelated = alpha_of(matrix(sample(1:4, 60, TRUE), 20)),
  opposed = alpha_of(cbind(c(1, 2, 3, 4, 6), c(5, 4, 3, 3, 1))), two_people = alpha_of(rbind(c(1, 2, 3), c(2, 4, 4))),
  floor = alpha_of(cbind(c(0, 0, 0, 0, 0, 1), c(0, 0, 0, 0, 0, 2), c(0, 0, 1, 0, 0, 0)))))

# -- change between two waves --------------------------------------------------------------------------------------------------
half_sd <- function(before) sd(before) / 2
change_of <- function(before, after, least = NULL) {
  both <- !is.na(before) & !is.na(after)
  b <- before[both]; a <- after[both]; d <- a - b
  test <- tryCatch(t.test(a, b, paired = TRUE), error = function(e) NULL)
  limit <- if (is.null(least)) half_sd(b) else least
  list(before = many(before), after = many(after), n = sum(both), missing = sum(!both), mean = mean(d), sd = sd(d),
       from = test$conf.int[1], to = test$conf.int[2], standardised = mean(d) / sd(d), least = least, limit = limit,
       better = sum(d >= limit - 1e-9), worse = sum(d <= -limit + 1e-9), same = sum(abs(d) < limit - 1e-9))
}
b30 <- round(pmin(100, pmax(0, rnorm(30, 52, 18))) / 4) * 4
a30 <- round(pmin(100, pmax(0, b30 + rnorm(30, 7, 14))) / 4) * 4
b_holes <- b30; b_holes[c(3, 9)] <- NA; a_holes <- a30; a_holes[c(9, 12, 28)] <- NA
tell("changes", list(
  none = change_of(numeric(0), numeric(0)), one = change_of(3, 5), two = change_of(c(1, 2), c(2, 5)),
  same_for_all = change_of(c(1, 2, 3, 5), c(2, 3, 4, 6)), nothing = change_of(c(4, 4, 4), c(4, 4, 4)),
  who5 = change_of(b30, a30, 10), half_deviation = change_of(b30, a30), missing_answers = change_of(b_holes, a_holes, 10),
  tenths = change_of(c(.8, .8, 1.1, .2), c(1.3, .3, 1.1, .9), .5), floor = change_of(c(0, 0, 0, 0, 1, 0), c(0, 0, 0, 1, 1, 0))))

# -- two groups ----------------------------------------------------------------------------------------------------------------
groups_of <- function(one, other) {
  test <- tryCatch(t.test(one, other), error = function(e) NULL)
  list(one = many(one), other = many(other), difference = mean(one, na.rm = TRUE) - mean(other, na.rm = TRUE),
       from = test$conf.int[1], to = test$conf.int[2])
}
tell("groups", list(
  unequal = groups_of(c(52, 48, NA, 71, 66, 59, 80), c(44, 31, 52, 60, 12, 39, 47, 55, NA, 41, 22)), two_each = groups_of(c(1, 3), c(2, 9)),
  one_in_a_group = groups_of(c(5, 6, 9), 4), nobody_left = groups_of(c(5, 6, 9), numeric(0)), no_spread = groups_of(c(2, 2, 2), c(5, 5)),
  spread_in_one = groups_of(c(2, 2, 2), c(5, 6, 9))))

# -- run chart: limits of Anhøj & Olesen ---------------------------------------------------------------------------------------
tell("run_limits", unname(lapply(c(10:60, 100, 500, 2000), function(n)
  list(n = n, longest = round(log2(n) + 3), crossings = qbinom(.05, n - 1, .5)))))
run_of <- function(x, baseline = length(x)) {
  centre <- median(x[seq_len(baseline)])
  side <- sign(x - centre); side <- side[side != 0]
  runs <- rle(side)
  list(values = many(x), baseline = baseline, median = centre, useful = length(side), longest = max(c(runs$lengths, 0)),
       crossings = max(length(runs$lengths) - 1, 0))
}
improving <- c(3.4, 3.6, 3.3, 3.5, 3.4, 3.9, 4.1, 4.2, 4.0, 4.3)
tell("runs", list(improving = run_of(improving), against_the_first_five = run_of(improving, 5), flat = run_of(rep(4, 12)),
  on_the_median = run_of(c(1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 3, 1)), one = run_of(4), shift = run_of(c(5, 4, 5, 4, 6, 5, 8, 9, 8, 9, 9, 8, 9, 8)),
  random = run_of(round(rnorm(24, 50, 10), 1))))

# -- XmR chart -----------------------------------------------------------------------------------------------------------------
xmr_of <- function(x) {
  ranges <- abs(diff(x))
  list(values = many(x), mean = mean(x), mean_range = mean(ranges), from = mean(x) - 2.66 * mean(ranges), to = mean(x) + 2.66 * mean(ranges))
}
tell("xmr", list(improving = xmr_of(improving), first_five = xmr_of(improving[1:5]), last_five = xmr_of(improving[6:10]), flat = xmr_of(rep(4, 6)),
  random = xmr_of(round(rnorm(24, 50, 10), 1))))

# -- a cohort as in the field's studies: 185 came, 142 joined, 69 answered after a year, 59 after two -----------------------------
trait <- rnorm(185)
score <- function(gain, sd) round(pmin(100, pmax(0, 54 + gain + 14 * trait + rnorm(185, sd = sd))) / 4) * 4
joined <- seq_len(185) %in% sample(185, 142)
stay <- order(!joined, -(trait + rnorm(185, sd = 1.6)))         # those who have it better stay longer
year <- seq_len(185) %in% stay[1:69]
# Of the 69, 52 answer after two years, and 7 who were silent after one do again: 59.
two_years <- seq_len(185) %in% c(stay[1:52], stay[80:86])
cohort <- data.frame(id = 1:185, start = ifelse(joined, score(0, 8), NA), year = ifelse(year, score(6, 8), NA),
                     two_years = ifelse(two_years, score(5, 9), NA))
cohort$start[cohort$id %in% which(joined)[c(11, 57)]] <- NA     # joined, and skipped the scale
cohort$joined <- as.integer(joined)
write.csv(cohort, "cohort.csv", row.names = FALSE, na = "")
completed <- joined & two_years
tell("cohort", list(
  invited = 185, joined = sum(joined), year = sum(year), two_years = sum(two_years),
  year_so_far = sum(joined & year), every_wave = sum(joined & year & two_years),
  answered = lapply(c(sum(joined), sum(year), sum(two_years)), wilson, of = 185),
  completers = groups_of(cohort$start[completed], cohort$start[joined & !completed])[c("difference", "from", "to")],
  completers_mean = mean(cohort$start[completed], na.rm = TRUE), drop_outs_mean = mean(cohort$start[joined & !completed], na.rm = TRUE),
  change_year = change_of(cohort$start, cohort$year, 10)[-(1:2)], change_two_years = change_of(cohort$start, cohort$two_years)[-(1:2)]))

writeLines(json(told), "expected.json")
