-- What is being written in a questionnaire is named by its version, and where it is one question by that one's name too.
alter table form_drafts drop constraint form_drafts_form;
alter table form_drafts add constraint form_drafts_form check (
  form ~ '^((course|new-course|service|run|new-run|programme|questionnaire):[0-9]+|(question|step):[0-9]+/[!-~]+)$'
  and length(form) <= 420
) not valid;
