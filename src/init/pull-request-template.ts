/**
 * The pull request template of policy 4.2, with a box for integration tests, which 4.4 asks of Major changes, and a section
 * for emergencies (3.4), which only a label makes one. Left as it is, it says nothing: no box is ticked, and what stands in
 * brackets or comments is no content.
 */
export const pullRequestTemplate = `## Description
[What does this PR do, and why?]

## Type of Change
- [ ] Bug fix
- [ ] New feature
- [ ] Breaking change
- [ ] Documentation
- [ ] Configuration

## Testing
- [ ] Unit tests pass
- [ ] Integration tests pass
- [ ] Manual testing completed
- [ ] Tested in staging (if applicable)

## Security Considerations
- [ ] No security impact
- [ ] Security review requested
- [ ] Credentials/secrets involved

## Rollback Plan
[How to revert if needed]

<!-- Only where it cannot wait: set the label "emergency", and fill this in. Otherwise leave it, or delete it. -->
## Emergency
Reason: [What is broken, or a link to the incident]
Approved by: [@login of who approved by word of mouth]
`;
